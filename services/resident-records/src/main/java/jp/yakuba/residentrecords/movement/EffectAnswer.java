package jp.yakuba.residentrecords.movement;

import jp.yakuba.platform.json.Shown;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.VisibleItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record by a movement, as it is told over REST.
 *
 * @param before missing of one who comes into the register
 */
@Schema(name = "Effect")
record EffectAnswer(@Nullable Shown<ResidentVersion> before, Shown<ResidentVersion> after) {

    static EffectAnswer of(DraftRecord record, VisibleItems itemsBefore, VisibleItems itemsAfter) {
        var before = record.before();
        return new EffectAnswer(
                before == null ? null : Shown.of(itemsBefore.json(before.row())),
                Shown.of(itemsAfter.of(record).json(record.after())));
    }
}
