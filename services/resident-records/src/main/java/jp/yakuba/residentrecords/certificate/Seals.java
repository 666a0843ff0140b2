package jp.yakuba.residentrecords.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The electronic seals. */
@ApplicationScoped
@Requirement({"001/1.3.7", "001/5.6"})
class Seals {

    private static final String SELECT = """
            select seal_id, office, png, side_millimetres, note, set_at from resident_records.seal
            where municipality_code = :municipality
            """;

    /** The seal in use. */
    Optional<StoredSeal> of(UnitOfWork work, Office office) {
        return work.sql()
                .createQuery(SELECT + " and office = :office order by set_at desc limit 1")
                .bind("municipality", work.municipality().value())
                .bind("office", office.code())
                .map((row, context) -> seal(row))
                .findOne();
    }

    /** A seal that an issued copy bears, in use or not. */
    StoredSeal get(UnitOfWork work, UUID id) {
        return work.sql()
                .createQuery(SELECT + " and seal_id = :id")
                .bind("municipality", work.municipality().value())
                .bind("id", id)
                .map((row, context) -> seal(row))
                .one();
    }

    /** Puts a seal to use; refuses an image that cannot be printed. */
    void add(UnitOfWork work, Office office, byte[] png, double side, String note) {
        SealImage.fromPng(png, side);
        work.sql()
                .createUpdate("""
                        insert into resident_records.seal
                            (seal_id, office, png, side_millimetres, note, set_by, set_at)
                        values (:id, :office, :png, :side, :note, :by, :now)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("office", office.code())
                .bind("png", png)
                .bind("side", BigDecimal.valueOf(side))
                .bind("note", note)
                .bind("by", work.operator().userId())
                .bind("now", work.now())
                .execute();
    }

    private static StoredSeal seal(ResultSet row) throws SQLException {
        return new StoredSeal(
                row.getObject("seal_id", UUID.class),
                Office.of(row.getString("office")),
                row.getString("note"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                SealImage.fromPng(
                        row.getBytes("png"),
                        row.getBigDecimal("side_millimetres").doubleValue()));
    }
}
