package jp.yakuba.childallowance.intake;

import jp.yakuba.office.intake.command.FileCommand;
import picocli.CommandLine.Command;

/** The import of 認定請求 as a command. */
@Command(
        name = "import-claims",
        description = "Imports a CSV of claims for child allowance (認定請求) into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is an API token with the right child-allowance.claim.import, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 everything loaded; 1 rows were refused; 2 wrong usage; 3 not accepted or broken off."
        })
public final class ImportClaimsCommand extends FileCommand {

    /** Filled in by the command line. */
    public ImportClaimsCommand() {
        super("/child-allowance/v1/claim-imports");
    }
}
