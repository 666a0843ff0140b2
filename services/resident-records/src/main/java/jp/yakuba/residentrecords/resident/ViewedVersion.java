package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;

/**
 * One version in the history of a person, as one operator sees it. The history goes over every time that the person has
 * lived here; so each version says of which one it is, and nobody takes a former one for where the person lives now.
 *
 * @param record the version
 * @param stay which time of living here it is of, counted from 1
 * @param whole the rows of that time
 * @param former whether another time followed
 */
@Requirement({"001/2.2.1", "001/1.1.5"})
record ViewedVersion(ViewedRecord record, int stay, Stay whole, boolean former) {

    /** All versions of a person, oldest first. */
    static List<ViewedVersion> of(List<ViewedRecord> records) {
        var stays = Stay.of(records.stream().map(ViewedRecord::row).toList());
        var versions = new ArrayList<ViewedVersion>();
        for (var i = 0; i < stays.size(); i++) {
            for (var record : records) {
                if (stays.get(i).has(record.row().version())) {
                    versions.add(new ViewedVersion(record, i + 1, stays.get(i), i + 1 < stays.size()));
                }
            }
        }
        return List.copyOf(versions);
    }

    ResidentVersion row() {
        return record.row();
    }

    /** The time it is of, in words. */
    String stayInWords() {
        var which = former ? "前の居住" : whole.isEnded() ? "最後の居住" : "今の居住";
        return which + "（" + stay + "回目）";
    }

    /** The same with its days. */
    String stayWithDays() {
        var first = whole.versions().getFirst().movement().date().display(DateStyle.WAREKI);
        var deletion = whole.newest().deletion();
        var last = deletion == null ? "" : "、" + deletion.date().display(DateStyle.WAREKI) + "消除";
        return stayInWords() + "　" + first + "から" + last;
    }
}
