package jp.yakuba.suite;

import jp.yakuba.childallowance.intake.ImportAccountsCommand;
import jp.yakuba.childallowance.intake.ImportClaimsCommand;
import jp.yakuba.residentrecords.intake.ImportCommand;
import jp.yakuba.residentrecords.intake.PostalCodesCommand;
import jp.yakuba.residentrecords.intake.TownListCommand;
import jp.yakuba.residentrecords.safetylist.SafetyListCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the built jar does besides running the services: {@code java -jar quarkus-run.jar import …}. */
@Command(
        name = "yakuba",
        description = "Without a command: runs every business in one process.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "On the database of the service, whether it runs or not (--help after each):",
            "  municipality create|rename|list   市区町村の登録・名称の変更・一覧",
            "  administrator reset               システム管理者の救済",
            "  keys rotate                       暗号鍵の交換",
            "  migrate                           データベースの構造を、このプログラムの版に合わせる"
        },
        subcommands = {
            ImportCommand.class,
            ImportClaimsCommand.class,
            ImportAccountsCommand.class,
            TownListCommand.class,
            PostalCodesCommand.class,
            SafetyListCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
final class Commands implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Commands() {}

    /** Does the command and returns the exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Commands()).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
