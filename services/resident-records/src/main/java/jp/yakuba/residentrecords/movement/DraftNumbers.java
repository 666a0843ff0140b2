package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.residentrecords.movement.notification.MovementId;

/** 個人番号 that were typed into drafts: sealed, apart from the other fields, and gone when the draft is. */
@ApplicationScoped
class DraftNumbers {

    private final Envelope envelope;

    DraftNumbers(Envelope envelope) {
        this.envelope = envelope;
    }

    /** The fields that may be stored with the draft. */
    static Map<String, String> without(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !isNumber(field.getKey()) && !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isNumber(String path) {
        return path.equals("individualNumber") || path.endsWith(".individualNumber");
    }

    /** Seals the numbers among the fields; they take the place of all that were kept for the draft. */
    void keep(UnitOfWork work, MovementId movement, Map<String, String> fields) {
        forget(work, movement);
        fields.forEach((path, number) -> {
            if (isNumber(path) && !number.isBlank()) {
                work.sql()
                        .createUpdate("""
                                insert into resident_records.movement_number (movement_id, path, sealed_number)
                                values (:movement, :path, :sealed)
                                """)
                        .bind("movement", movement.value())
                        .bind("path", path)
                        .bind(
                                "sealed",
                                envelope.seal(number.getBytes(StandardCharsets.UTF_8), context(work, movement, path)))
                        .execute();
            }
        });
    }

    /** The fields with the numbers kept for the draft; one typed anew goes before. */
    Map<String, String> with(UnitOfWork work, MovementId movement, Map<String, String> fields) {
        var whole = new HashMap<>(fields);
        work.sql()
                .createQuery("""
                        select path, sealed_number from resident_records.movement_number
                        where municipality_code = :municipality and movement_id = :movement
                        """)
                .bind("municipality", work.municipality().value())
                .bind("movement", movement.value())
                .map((row, context) -> Map.entry(row.getString("path"), row.getBytes("sealed_number")))
                .forEach(kept -> {
                    var plain = envelope.open(kept.getValue(), context(work, movement, kept.getKey()));
                    if (whole.getOrDefault(kept.getKey(), "").isBlank()) {
                        whole.put(kept.getKey(), new String(plain, StandardCharsets.UTF_8));
                    }
                });
        return whole;
    }

    /** Deletes the numbers kept for the draft. */
    void forget(UnitOfWork work, MovementId movement) {
        work.sql()
                .createUpdate("""
                        delete from resident_records.movement_number
                        where municipality_code = :municipality and movement_id = :movement
                        """)
                .bind("municipality", work.municipality().value())
                .bind("movement", movement.value())
                .execute();
    }

    private static String context(UnitOfWork work, MovementId movement, String path) {
        return work.municipality() + "|" + movement + "|" + path;
    }
}
