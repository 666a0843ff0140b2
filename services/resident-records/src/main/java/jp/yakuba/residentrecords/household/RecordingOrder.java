package jp.yakuba.residentrecords.household;

import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 世帯員の並び順 (5.2): gives members their 記載順位. */
@Requirement("001/5.2")
public final class RecordingOrder {

    private static final Comparator<ResidentVersion> BY_BIRTH =
            Comparator.comparing((ResidentVersion row) -> !isHead(row)).thenComparing(ResidentVersion::birthDate);

    private RecordingOrder() {}

    /** The same rows in the same sequence, each with its place in the order of 5.2, counted from {@code first}. */
    public static List<ResidentVersion> from(List<ResidentVersion> rows, int first) {
        var ordered = rows.stream().sorted(BY_BIRTH).toList();
        return rows.stream()
                .map(row ->
                        row.change().displayOrder(first + ordered.indexOf(row)).build())
                .toList();
    }

    private static boolean isHead(ResidentVersion row) {
        var relationship = row.relationship();
        return relationship != null && relationship.isHead();
    }
}
