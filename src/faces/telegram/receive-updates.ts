import { once } from "node:events";
import type { Server } from "node:http";
import type { Api, Bot } from "grammy";
import type { Logger } from "pino";
import { type Config, ConfigError } from "../../config.ts";
import { callAtStart } from "./call-at-start.ts";
import { HANDLED_UPDATES } from "./create-bot.ts";
import { describeCommands } from "./describe-commands.ts";
import { describeError } from "./describe-error.ts";
import type { Intake } from "./intake.ts";
import type { Metrics } from "./metrics.ts";
import { pollUpdates } from "./poll-updates.ts";
import { createWebhookServer } from "./receive-webhook.ts";
import { createHealthServer } from "./serve-health.ts";

/** What updates are received with. */
interface Reception {
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly bot: Bot;
  readonly intake: Intake;
  /** Ends the reception. */
  readonly stop: AbortSignal;
}

/**
 * Takes updates in, by webhook or long polling as configured, until it is to stop.
 * @throws ConfigError when a port cannot be listened on, GrammyError or HttpError when Telegram refuses or is not there
 */
export async function receiveUpdates({ config, log, metrics, bot, intake, stop }: Reception): Promise<void> {
  const { api } = bot;
  const servers: Server[] = [];
  let answering = false;
  const healthy = (): boolean => answering && !stop.aborted;
  const onGranted = (): void => {
    answering = true;
    console.error(`@${bot.botInfo.username} is answering (Ctrl+C stops it)`);
    describeCommands(api).catch((error) => log.warn({ cause: describeError(error) }, "the command menu is not set"));
  };
  try {
    if (config.metricsPort !== null) {
      servers.push(await listen(createHealthServer(healthy, metrics), config.metricsPort, config.host));
    }
    bot.botInfo = await callAtStart((signal) => api.getMe(signal), stop);
    const left = intake.resume();
    if (left > 0) log.info({ updates: left }, "going on with what the last run did not finish");
    if (config.webhook === null) {
      await callAtStart((signal) => api.deleteWebhook({}, signal), stop);
      await pollUpdates(api, { signal: stop, log, onGranted, onUpdate: intake.accept });
    } else {
      const { url, secret, port } = config.webhook;
      const path = new URL(url).pathname;
      const server = createWebhookServer({ path, secret, log, healthy, accept: intake.accept });
      servers.push(await listen(server, port, config.host));
      await setWebhook(api, url, secret, stop);
      onGranted();
      await ended(stop);
    }
  } finally {
    await Promise.all(servers.map(closeServer));
  }
}

async function setWebhook(api: Api, url: string, secret: string, stop: AbortSignal): Promise<void> {
  const wanted = { secret_token: secret, allowed_updates: HANDLED_UPDATES };
  await callAtStart((signal) => api.setWebhook(url, wanted, signal), stop);
}

async function listen(server: Server, port: number, host: string): Promise<Server> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
    throw new ConfigError(`cannot listen on ${host}:${port} (${code}): choose another PORT, METRICS_PORT or HOST`);
  }
  return server;
}

/** Lets the calls that came finish, and closes the connections kept open for further ones. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
}

async function ended(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, "abort");
}
