import type { ChatMember, ChatMemberAdministrator, User } from "grammy/types";
import { z } from "zod";
import { type Parameters, readAs } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

const parameters = z.object({ chat_id: z.union([z.string(), z.number()]).default("") });

/** The method `getChatAdministrators`. */
export function getChatAdministrators({ chats }: ServerState, given: Parameters): readonly ChatMember[] {
  const { chat, admins } = chats.roomForBot(readAs(parameters, given).chat_id);
  if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
  const [creator, ...others] = admins;
  if (creator === undefined) return [];
  return [{ status: "creator", user: creator, is_anonymous: false }, ...others.map(asAdministrator)];
}

function asAdministrator(user: User): ChatMemberAdministrator {
  return {
    status: "administrator",
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
  };
}
