package jp.yakuba.residentrecords.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.ShownInPart;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as the operator may see it.
 *
 * @param detailsHidden whether 加害者, 連絡先, 抑止対象の住所, 相談機関の意見, 当初受付市区町村, 転送先 and the reasons of requests and decisions are left out for want of a right
 */
@Schema(name = "ProtectionMeasure")
record MeasureView(@JsonUnwrapped ShownInPart<Measure> measure, boolean detailsHidden) {

    static MeasureView of(UnitOfWork work, Measure measure) {
        var clearance = Clearance.of(work.operator());
        return new MeasureView(
                ShownInPart.only(clearance.json(Measure.SHAPE, clearance.readable(Measure.SHAPE, measure))),
                !work.operator().may(RecordsPermission.PROTECTION_DETAILS));
    }

    /** The measure without details, as it stands in a list for whomever. */
    static MeasureView inList(UnitOfWork work, Measure measure) {
        return of(work, Measure.SHAPE.without(measure, secrecy -> !secrecy.isOpen()));
    }
}
