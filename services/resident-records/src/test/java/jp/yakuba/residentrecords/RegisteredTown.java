package jp.yakuba.residentrecords;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.intake.IntakeOrders;
import jp.yakuba.residentrecords.townlist.TownLists;

/** Puts the residents of a file into the register of a municipality, as an administrator would. */
public final class RegisteredTown {

    private RegisteredTown() {}

    /** Imports the file and waits for its end. */
    public static Job of(TestAccounts accounts, String csv, IntakeMode mode) {
        return of(accounts, TownInCsv.in(accounts, csv).getBytes(StandardCharsets.UTF_8), mode);
    }

    /** Imports the file and waits for its end. */
    public static Job of(TestAccounts accounts, byte[] csv, IntakeMode mode) {
        var operator = accounts.operator("importer", Role.ADMINISTRATOR);
        var intake = Arc.container().instance(IntakeOrders.class).get();
        return ended(accounts, intake.order(operator, "town.csv", mode, new ByteArrayInputStream(csv)));
    }

    /** Loads a list of these 町字 and no others. */
    public static void towns(TestAccounts accounts, String... names) {
        var list = new StringBuilder("町字コード,町字\n");
        for (var i = 0; i < names.length; i++) {
            list.append("%07d,%s%n".formatted(i + 1, names[i]));
        }
        var lists = Arc.container().instance(TownLists.class).get();
        var content = new ByteArrayInputStream(list.toString().getBytes(StandardCharsets.UTF_8));
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(accounts.operator("importer", Role.ADMINISTRATOR), work -> lists.load(work, content));
    }

    /** The job once it has ended. */
    public static Job ended(TestAccounts accounts, JobId id) {
        var operator = accounts.operator("importer", Role.ADMINISTRATOR);
        var database = Arc.container().instance(Database.class).get();
        var jobs = Arc.container().instance(Jobs.class).get();
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            var job = database.transact(operator, work -> jobs.find(work, id).orElseThrow());
            if (job.state().isEnded() || System.nanoTime() > until) {
                return job;
            }
            LockSupport.parkNanos(50_000_000);
        }
    }
}
