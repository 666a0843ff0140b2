package jp.yakuba.residentrecords.movement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;

/** Whom drafts are about, by name, so that one finds the right one in a list. */
final class DraftPeople {

    private static final Pattern NEW_NAME = Pattern.compile("\\w+\\[\\d+]\\.names\\.full");

    private DraftPeople() {}

    /** The names of each draft: of those in the register, and of those who come into it. */
    static Map<MovementId, String> names(UnitOfWork work, Collection<Draft> drafts) {
        var known = known(work, drafts);
        var names = new HashMap<MovementId, String>();
        for (var draft : drafts) {
            var typed = String.join("、", newNames(draft));
            names.put(draft.id(), typed.isEmpty() ? known.getOrDefault(draft.id(), "") : typed);
        }
        return names;
    }

    /** The names of those who come into the register by the draft, as they were typed. */
    static List<String> newNames(Draft draft) {
        return draft.fields().entrySet().stream()
                .filter(field -> NEW_NAME.matcher(field.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<MovementId, String> known(UnitOfWork work, Collection<Draft> drafts) {
        var known = new HashMap<MovementId, String>();
        work.sql()
                .createQuery("""
                        select s.movement_id, string_agg(v.names_full, '、' order by v.display_order) as names
                        from resident_records.movement_subject s
                             join resident_records.resident r using (municipality_code, addressee_number)
                             join resident_records.resident_version v
                                  using (municipality_code, addressee_number, version)
                        where s.movement_id = any(:ids)
                        group by s.movement_id
                        """)
                .bindArray("ids", UUID.class, ids(drafts))
                .map((row, context) -> Map.entry(row.getObject("movement_id", UUID.class), row.getString("names")))
                .forEach(entry -> known.put(new MovementId(entry.getKey()), entry.getValue()));
        return known;
    }

    /** The numbers of those in the register whom each draft touches. */
    static Map<MovementId, List<AddresseeNumber>> numbers(UnitOfWork work, Collection<Draft> drafts) {
        return work
                .sql()
                .createQuery("""
                        select movement_id, addressee_number from resident_records.movement_subject
                        where movement_id = any(:ids) order by addressee_number
                        """)
                .bindArray("ids", UUID.class, ids(drafts))
                .map((row, context) -> Map.entry(
                        new MovementId(row.getObject("movement_id", UUID.class)),
                        new AddresseeNumber(row.getString("addressee_number"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whether it is also about people who are not in the register yet. */
    static boolean hasNewcomers(Draft draft) {
        return draft.fields().keySet().stream()
                .anyMatch(path -> NEW_NAME.matcher(path).matches());
    }

    private static List<UUID> ids(Collection<Draft> drafts) {
        return drafts.stream().map(draft -> draft.id().value()).toList();
    }
}
