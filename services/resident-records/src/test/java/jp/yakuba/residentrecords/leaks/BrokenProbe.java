package jp.yakuba.residentrecords.leaks;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Consumer;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Bugs, as they would carry what they were given in their messages. */
@Path("/probe/v1/broken")
@PermitAll
class BrokenProbe {

    private final Database database;

    BrokenProbe(Database database) {
        this.database = database;
    }

    /** A row that a constraint refuses: PostgreSQL's message quotes it. */
    @POST
    @Path("constraint")
    @Consumes("text/plain")
    public void constraint(String text) {
        inTransaction(work -> work.sql()
                .execute(
                        "insert into resident_records.search_name (addressee_number, form, written, variant, reading,"
                                + " reading_k1, reading_k2, reading_k3, grams, last_version)"
                                + " values ('1', ?, ?, ?, '', '', '', '', '{}', 1)",
                        text,
                        text,
                        text));
    }

    /** A statement that cannot be understood, with the value in its text. */
    @POST
    @Path("statement")
    @Consumes("text/plain")
    public void statement(String text) {
        inTransaction(work -> work.sql().execute("select '" + text + "' from nowhere"));
    }

    /** An exception whose message tells everything. */
    @POST
    @Path("message")
    @Consumes("text/plain")
    public void message(String text) {
        throw new IllegalStateException(text, new IllegalArgumentException(text));
    }

    private void inTransaction(Consumer<UnitOfWork> work) {
        database.transactAll(Operator.system(new MunicipalityCode("131016"), "probe"), work);
    }
}
