package jp.yakuba.testdata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.yakuba.testdata.file.CodeStock;
import jp.yakuba.testdata.file.NumberRanges;
import jp.yakuba.testdata.file.ProtectionRows;
import jp.yakuba.testdata.file.ResidentRows;
import jp.yakuba.testdata.file.TownList;
import jp.yakuba.testdata.register.Register;
import picocli.CommandLine;

/**
 * A town of people who do not exist: {@code residents.csv}, {@code protection-measures.csv}, {@code
 * resident-record-codes.csv}, {@code town-list.csv} and {@code town.properties}. Its parts are made in parallel and written in order; only a
 * few of them are in memory at a time.
 */
public final class SyntheticTown {

    private static final int SHARDS_IN_MEMORY_PER_CORE = 3;
    private static final int CODES_IN_STOCK_PER_HUNDRED = 20;

    private SyntheticTown() {}

    /** Writes the town to a directory, on all cores. */
    public static Census write(TownPlan plan, Path directory) throws IOException {
        return write(plan, directory, Runtime.getRuntime().availableProcessors());
    }

    /** Writes the town to a directory. How many threads do it makes no difference to the files. */
    static Census write(TownPlan plan, Path directory, int threads) throws IOException {
        Files.createDirectories(directory);
        Census census = new Census();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads);
                OutputStream residents = open(directory, "residents.csv");
                OutputStream protections = open(directory, "protection-measures.csv")) {
            ResidentRows.header().writeTo(residents);
            ProtectionRows.header().writeTo(protections);
            Deque<CompletableFuture<ShardFiles>> pending = new ArrayDeque<>();
            CompletableFuture<NumberRanges> before = CompletableFuture.completedFuture(NumberRanges.none());
            for (Shard shard : Shard.of(plan)) {
                CompletableFuture<Register> register = CompletableFuture.supplyAsync(shard::populate, pool);
                CompletableFuture<NumberRanges> ranges =
                        register.thenCombine(before, (people, numbered) -> numbered.next(people));
                pending.add(register.thenCombineAsync(ranges, shard::write, pool));
                before = ranges;
                if (pending.size() == threads * SHARDS_IN_MEMORY_PER_CORE) {
                    census.add(pending.remove().join().writeTo(residents, protections));
                }
            }
            for (CompletableFuture<ShardFiles> files : pending) {
                census.add(files.join().writeTo(residents, protections));
            }
        }
        int stock = plan.residents() * CODES_IN_STOCK_PER_HUNDRED / 100;
        Files.write(
                directory.resolve("resident-record-codes.csv"),
                CodeStock.of(plan.seed(), stock).toByteArray());
        Files.write(directory.resolve("town-list.csv"), TownList.bytes().toByteArray());
        Files.writeString(directory.resolve("town.properties"), TownProperties.text(plan, census, stock));
        return census;
    }

    private static OutputStream open(Path directory, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(directory.resolve(name)), 1 << 20);
    }

    /** The command line; see {@code --help}. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new TownCommand()).execute(arguments));
    }
}
