package jp.yakuba.platform.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The municipalities of the database: they are made, named and listed from the console, and audited. */
@ApplicationScoped
public class Municipalities {

    private static final int NAME_WIDTH = 40;

    private final Database database;
    private final Audit audit;

    Municipalities(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** All, by their codes. */
    public List<Municipality> all() {
        return database.municipalityRows((code, row) -> new Municipality(
                code, row.getString("prefecture"), row.getString("name"), row.getBoolean("demonstration")));
    }

    /** The municipality of a code, if the database serves it. */
    public Optional<Municipality> find(MunicipalityCode code) {
        return all().stream().filter(served -> served.code().equals(code)).findFirst();
    }

    /**
     * What the national list calls the municipality of a code.
     *
     * @throws RejectedValue if the list does not have the code
     */
    public static Municipality listed(MunicipalityCode code) {
        var row = CodeList.load("municipality")
                .row(code.value())
                .orElseThrow(() -> new RejectedValue(
                        PlatformError.MUNICIPALITY_NOT_LISTED,
                        "市区町村コードの一覧に " + code + " がありません。",
                        "コードを確かめてください。新しくできた市区町村は、都道府県名と市区町村名を指定してください。"));
        return new Municipality(code, row.text("prefecture"), row.text("city"), false);
    }

    /**
     * Begins to serve the municipality of the unit of work, unless it is served already.
     *
     * @return false if it was served already; its names stay as they are
     */
    public boolean create(UnitOfWork work, String prefecture, String name, boolean demonstration) {
        var created = work.sql()
                        .createUpdate("""
                                insert into platform.municipality (prefecture, name, demonstration)
                                values (:prefecture, :name, :demonstration) on conflict do nothing
                                """)
                        .bind("prefecture", Text.require(prefecture, "都道府県名", NAME_WIDTH))
                        .bind("name", Text.require(name, "市区町村名", NAME_WIDTH))
                        .bind("demonstration", demonstration)
                        .execute()
                == 1;
        if (created) {
            audit.record(
                    work,
                    AuditEntry.of(PlatformOperation.MUNICIPALITY_CREATE)
                            .detail("prefecture", prefecture)
                            .detail("name", name));
        }
        return created;
    }

    /**
     * Gives the municipality of the unit of work another name; the audit log keeps the one before.
     *
     * @return false if there is no such municipality
     */
    public boolean rename(UnitOfWork work, String prefecture, String name) {
        var before = find(work.municipality());
        if (before.isEmpty()) {
            return false;
        }
        work.sql()
                .createUpdate("update platform.municipality set prefecture = :prefecture, name = :name")
                .bind("prefecture", Text.require(prefecture, "都道府県名", NAME_WIDTH))
                .bind("name", Text.require(name, "市区町村名", NAME_WIDTH))
                .execute();
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.MUNICIPALITY_RENAME)
                        .detail("before", before.get().fullName())
                        .detail("prefecture", prefecture)
                        .detail("name", name));
        return true;
    }

    /** Who does it at the console of the machine. */
    public static Operator atConsole(MunicipalityCode municipality) {
        return Operator.system(municipality, "console");
    }
}
