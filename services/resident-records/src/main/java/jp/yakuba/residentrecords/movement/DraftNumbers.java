package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.platform.vault.SealedStore;
import jp.yakuba.residentrecords.MovementId;

/** 個人番号 that were typed into drafts: sealed, apart from the other fields, and gone when the draft is. */
@ApplicationScoped
class DraftNumbers implements SealedStore {

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

    /** Seals the numbers among the fields of a draft for which none are kept. */
    void keep(UnitOfWork work, MovementId movement, Map<String, String> fields) {
        fields.forEach((path, number) -> {
            if (isNumber(path) && !number.isBlank()) {
                work.sql()
                        .createUpdate("""
                                insert into resident_records.movement_number (movement_id, path, sealed_number)
                                values (:movement, :path, :sealed)
                                """)
                        .bind("movement", movement)
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
                        where movement_id = :movement
                        """)
                .bind("movement", movement)
                .map((row, context) -> Map.entry(row.getString("path"), row.getBytes("sealed_number")))
                .forEach(kept -> {
                    var plain = envelope.open(kept.getValue(), context(work, movement, kept.getKey()));
                    if (whole.getOrDefault(kept.getKey(), "").isBlank()) {
                        whole.put(kept.getKey(), new String(plain, StandardCharsets.UTF_8));
                    }
                });
        return whole;
    }

    /** The numbers kept for the draft, as far as they are any. */
    List<IndividualNumber> numbers(UnitOfWork work, MovementId movement) {
        return with(work, movement, Map.of()).values().stream()
                .flatMap(typed -> number(typed).stream())
                .toList();
    }

    private static Optional<IndividualNumber> number(String typed) {
        try {
            return Optional.of(IndividualNumber.parse(typed));
        } catch (RejectedValue noNumber) {
            return Optional.empty();
        }
    }

    /** Deletes the numbers kept for the draft. */
    void forget(UnitOfWork work, MovementId movement) {
        work.sql().createUpdate("""
                        delete from resident_records.movement_number
                        where movement_id = :movement
                        """).bind("movement", movement).execute();
    }

    /** Draft by draft, each held against whoever changes it meanwhile. */
    @Override
    public int rekey(UnitOfWork work, int limit) {
        var stale = held(work, limit);
        for (var draft : stale) {
            var kept = with(work, draft, Map.of());
            forget(work, draft);
            keep(work, draft, kept);
        }
        return stale.size();
    }

    private List<MovementId> held(UnitOfWork work, int limit) {
        return work.sql()
                .createQuery("""
                        select movement_id from resident_records.movement m
                        where exists (
                            select from resident_records.movement_number n
                            where n.municipality_code = m.municipality_code and n.movement_id = m.movement_id
                              and platform.sealing_key(n.sealed_number) <> :current)
                        order by movement_id limit :limit for update
                        """)
                .bind("current", envelope.currentKey())
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(MovementId::new)
                .list();
    }

    private static String context(UnitOfWork work, MovementId movement, String path) {
        return work.municipality() + "|" + movement + "|" + path;
    }
}
