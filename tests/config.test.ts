import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

describe("the settings", () => {
  it("are those of a bot that polls, for everyone, when none is given", () => {
    expect(readConfig({ ADMIN_IDS: "", PORT: "" })).toMatchObject({
      botToken: null,
      webhook: null,
      metricsPort: null,
      dataDir: "data",
      retentionDays: 90,
      rateLimit: 30,
      access: { admins: [], users: [], chats: [] },
    });
  });

  it("take lists of ids and a webhook", () => {
    const { access, webhook } = readConfig({
      ADMIN_IDS: "123, 456",
      ALLOWED_CHATS: "-1001234567890",
      WEBHOOK_URL: "https://bot.example.org/hook",
      WEBHOOK_SECRET: "a_secret-of-sixteen",
      PORT: "8443",
    });
    expect(access).toEqual({ admins: [123, 456], users: [], chats: [-1001234567890] });
    expect(webhook).toEqual({ url: "https://bot.example.org/hook", secret: "a_secret-of-sixteen", port: 8443 });
  });

  it.each([
    [{ ADMIN_IDS: "@tashi" }, "ADMIN_IDS must be ids of Telegram with commas between them"],
    [{ ALLOWED_USERS: "1;2" }, "ALLOWED_USERS must be ids"],
    [{ WEBHOOK_URL: "http://bot.example.org" }, "WEBHOOK_URL must be the public https address"],
    [{ WEBHOOK_URL: "https://bot.example.org/x?key=1" }, "WEBHOOK_URL must have no ? and no #"],
    [{ WEBHOOK_URL: "https://bot.example.org/x#1" }, "WEBHOOK_URL must have no ? and no #"],
    [{ WEBHOOK_URL: "https://bot.example.org/x" }, "WEBHOOK_SECRET is missing; make one with: openssl"],
    [{ WEBHOOK_SECRET: "short" }, "WEBHOOK_SECRET must have 16 to 256 letters"],
    [{ PORT: "http" }, "PORT must be a whole number from 0 to 65535"],
    [{ METRICS_PORT: "70000" }, "METRICS_PORT must be from 0 to 65535"],
    [{ RETENTION_DAYS: "0" }, "RETENTION_DAYS must be from 1 to 3650"],
    [{ RATE_LIMIT: "1.5" }, "RATE_LIMIT must be a whole number"],
  ])("that are wrong are named with the remedy: %j", (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).toThrow("(see .env.example)");
  });
});
