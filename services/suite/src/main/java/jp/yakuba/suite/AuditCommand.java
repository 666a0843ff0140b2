package jp.yakuba.suite;

import picocli.CommandLine.Command;

/** What can be done with an audit log from outside. */
@Command(
        name = "audit",
        description = "監査記録",
        mixinStandardHelpOptions = true,
        subcommands = {AuditVerifyCommand.class, AuditVerifyBookCommand.class})
final class AuditCommand {

    AuditCommand() {}
}
