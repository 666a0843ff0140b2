package jp.yakuba.childallowance.intake;

import jp.yakuba.office.intake.command.FileCommand;
import picocli.CommandLine.Command;

/** The import of 振込先口座 as a command. */
@Command(
        name = "import-accounts",
        description = "Imports a CSV of accounts for child allowance (振込先口座) into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is an API token with the right child-allowance.account.import, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 everything loaded; 1 rows were refused; 2 wrong usage; 3 not accepted or broken off."
        })
public final class ImportAccountsCommand extends FileCommand {

    /** Filled in by the command line. */
    public ImportAccountsCommand() {
        super("/child-allowance/v1/account-imports");
    }
}
