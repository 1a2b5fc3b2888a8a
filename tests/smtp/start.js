// A real SMTP server with STARTTLS and AUTH that ends with the process that started it: that one holds the other end of standard
// input and steers it by lines of JSON, such as {"refuse":["a@example.com"],"slow":500,"close":true}. Each message that arrived is
// said as a line of JSON.
const { SMTPServer } = require("smtp-server");
const { simpleParser } = require("mailparser");
const readline = require("readline");

let mode = {};
const [, , user, password] = process.argv;
const say = (value) => process.stdout.write(JSON.stringify(value) + "\n");

const server = new SMTPServer({
  logger: false,
  authMethods: ["PLAIN", "LOGIN"],
  closeTimeout: 100,
  onAuth(auth, session, done) {
    if (auth.username === user && auth.password === password) done(null, { user });
    else done(new Error("Invalid user or password"));
  },
  onRcptTo(address, session, done) {
    if ((mode.refuse ?? []).includes(address.address)) {
      const error = new Error("No such mailbox here");
      error.responseCode = mode.refuseCode ?? 550;
      done(error);
    } else done();
  },
  onData(stream, session, done) {
    if (mode.close) {
      say({ event: "closing" });
      for (const connection of server.connections) connection._socket.destroy();
      stream.resume();
      return;
    }
    const recipients = session.envelope.rcptTo.map((r) => r.address);
    const secure = session.secure, as = session.user;
    simpleParser(stream).then((mail) => setTimeout(() => {
      say({
        event: "message", recipients, secure, user: as, id: mail.messageId, subject: mail.subject, from: mail.from.text, text: mail.text, html: mail.html || null,
        auto: mail.headers.get("auto-submitted"), attachments: mail.attachments.map((a) => ({ name: a.filename, type: a.contentType, size: a.size, start: a.content.subarray(0, 5).toString("latin1") })),
      });
      done();
    }, mode.slow ?? 0), done);
  },
});
server.on("error", () => {});
readline.createInterface({ input: process.stdin }).on("line", (line) => { mode = JSON.parse(line); say({ event: "mode" }); }).on("close", () => process.exit(0));
server.listen(0, "127.0.0.1", () => say({ event: "listening", port: server.server.address().port }));
