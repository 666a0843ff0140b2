package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Optional;
import jp.yakuba.office.intake.IntakeDesk;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Takes resident files in and orders their import; screen, REST and command line all come here. */
@ApplicationScoped
public class IntakeOrders {

    private final Database database;
    private final IntakeDesk desk;

    IntakeOrders(Database database, Intakes intakes) {
        this.database = database;
        this.desk = intakes.desk(ResidentIntake.TERMS);
    }

    /** As all businesses take their files in. */
    IntakeDesk desk() {
        return desk;
    }

    /** Stores the file and orders its import. */
    public JobId order(Operator operator, String fileName, IntakeMode mode, InputStream content) {
        return order(operator, fileName, IntakeOptions.of(mode), content);
    }

    /** Stores the file and orders its import. */
    JobId order(Operator operator, String fileName, IntakeOptions options, InputStream content) {
        var file = desk.store(operator, fileName, content);
        return database.transact(operator, work -> desk.submit(work, file, options));
    }

    /** The import of the municipality that has not come to its end, if there is one; it goes on when a server starts. */
    public Optional<JobId> unfinished(UnitOfWork work) {
        return desk.unfinished(work);
    }
}
