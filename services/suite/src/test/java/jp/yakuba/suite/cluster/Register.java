package jp.yakuba.suite.cluster;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.audit.OutsideVerification;

/** What is in the database in the end, asked past the program, and set against what was confirmed to the clerks. */
record Register(
        String url,
        String superuserPassword,
        String applicationPassword,
        MunicipalityCode municipality,
        String auditKey,
        Path anchor) {

    private static final String OUTBOX =
            "select outbox_id::text from platform.event_outbox where municipality_code = '%s'";
    private static final String GAPS =
            "select coalesce(max(position), 0) - count(*) from platform.event where municipality_code = '%s'";

    /** Residents of whom nobody hides, in an order that has nothing to do with where they live. */
    Queue<String> people() throws SQLException {
        return new ConcurrentLinkedQueue<>(asked("""
                select addressee_number from resident_records.resident r
                where municipality_code = '%s' and state = '1' and not is_head and planned_move_out is null
                  and not exists (select from resident_records.guarded_person g
                      where g.municipality_code = r.municipality_code and g.addressee_number = r.addressee_number)
                  and not exists (select from resident_records.suppressed_person s
                      where s.municipality_code = r.municipality_code and s.addressee_number = r.addressee_number)
                order by md5(addressee_number)
                """));
    }

    /** Movements that were confirmed and are not registered. */
    long lost(Map<String, String> confirmed) throws SQLException {
        var there = new HashSet<>(asked("""
                select m.movement_id::text from resident_records.movement m
                where m.municipality_code = '%s' and m.state = 'registered'
                  and exists (select from resident_records.resident_version v
                      where v.municipality_code = m.municipality_code and v.movement_id = m.movement_id)
                """));
        return confirmed.values().stream().filter(id -> !there.contains(id)).count();
    }

    /** People of whom a step was done twice: two drafts, two versions or two events of one movement. */
    long twice(Map<String, String> confirmed) throws SQLException {
        var drafts = asked("""
                select s.addressee_number from resident_records.movement_subject s
                join resident_records.movement m using (municipality_code, movement_id)
                where s.municipality_code = '%s' and m.kind = 'death' group by 1 having count(*) > 1
                """);
        var versions = asked("""
                select addressee_number from resident_records.resident_version v
                where municipality_code = '%s' and movement_id is not null
                group by movement_id, addressee_number having count(*) > 1
                """);
        var told = asked("""
                select data ->> 'movement' from platform.event
                where municipality_code = '%s' and data ? 'movement'
                group by subject, data ->> 'movement' having count(*) > 1
                """);
        return drafts.stream().filter(confirmed::containsKey).count() + versions.size() + told.size();
    }

    /** Waits until all that was registered is in the feed; whether it is there without a gap and each confirmed movement in it. */
    boolean isFeedWhole(Map<String, String> confirmed) throws SQLException, InterruptedException {
        for (var attempt = 0; attempt < 300 && !asked(OUTBOX).isEmpty(); attempt++) {
            Thread.sleep(100);
        }
        var told = asked("select data ->> 'movement' from platform.event where municipality_code = '%s'").stream()
                .collect(Collectors.toSet());
        return asked(OUTBOX).isEmpty() && asked(GAPS).equals(List.of("0")) && told.containsAll(confirmed.values());
    }

    /** What the verification of the audit log says, with the anchor that both instances write. */
    String audit() {
        var found = new OutsideVerification(List.of(publicKey()), Optional.of(anchor))
                .verify(url, "yakuba_app", applicationPassword, municipality);
        return found.intact() ? "verifies" : found.words() + found.breaks();
    }

    private String publicKey() {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(
                    NamedParameterSpec.ED25519, new Fixed(Base64.getDecoder().decode(auditKey)));
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    List<String> asked(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", superuserPassword);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question.formatted(municipality.value()))) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /** The seed in the place of chance. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
