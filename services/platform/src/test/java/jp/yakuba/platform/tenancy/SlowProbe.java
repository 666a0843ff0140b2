package jp.yakuba.platform.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;

/** An answer for which the database works long. */
@Path("/probe/slow")
@PermitAll
class SlowProbe {

    private final Database database;

    SlowProbe(Database database) {
        this.database = database;
    }

    @GET
    public String answer() {
        return database.transact(Operator.system(new MunicipalityCode("131016"), "test"), work -> work.sql()
                .createQuery("select 'slow answer' from (select pg_sleep(8)) slept")
                .mapTo(String.class)
                .one());
    }
}
