package jp.yakuba.testdata;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "synthetic-town",
        description = "Writes a town of people who do not exist.",
        mixinStandardHelpOptions = true)
final class TownCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--residents",
            description = "How many live there, 300 to 1000000 (default: ${DEFAULT-VALUE}).",
            defaultValue = "10000")
    private int residents;

    @Option(names = "--seed", description = "Which town (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed;

    @Option(
            names = "--as-of",
            description = "The day of the register (default: ${DEFAULT-VALUE}).",
            defaultValue = "2026-11-01")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", description = "The directory to write to.", required = true)
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        if (asOf == null || out == null) {
            throw new ParameterException(spec.commandLine(), "--as-of and --out are needed");
        }
        Census.Count count = SyntheticTown.write(plan(asOf), out).total();
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d residents, %,d deleted records, %,d rows%n",
                        count.residents(), count.deleted(), count.versions());
        return 0;
    }

    private TownPlan plan(LocalDate day) {
        try {
            return new TownPlan(residents, seed, day);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
