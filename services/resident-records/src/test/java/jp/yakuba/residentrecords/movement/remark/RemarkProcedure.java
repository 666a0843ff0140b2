package jp.yakuba.residentrecords.movement.remark;

import java.util.List;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Bases;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.Offer;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;

/** What another movement is written like: it is all that there is of this one, but for its template. */
public final class RemarkProcedure implements Procedure<Remark> {

    /** Its finding; of a real one it stands among those of the room. */
    private enum Code implements ErrorCode {
        REMARK_NEEDLESS;

        @Override
        public String code() {
            return "remark-needless";
        }
    }

    @Override
    public MovementKind kind() {
        return Remark.KIND;
    }

    @Override
    public AskedParts asks() {
        return new AskedParts() {
            @Override
            public String template() {
                return "movement/remark/form";
            }

            @Override
            public List<Offer> offers() {
                return List.of(Offer.onPerson(140).labelled("試験の記載をする"));
            }

            @Override
            public boolean notifier() {
                return false;
            }

            @Override
            public String dateLabel() {
                return "記載した日";
            }
        };
    }

    @Override
    public Bases bases() {
        return Bases.OF_THE_OFFICE;
    }

    @Override
    public Findings check(Remark remark, Situation situation) {
        return MoverRules.areResidents(remark.movers(), situation)
                .and(Found.when(
                        remark.subject().equals("天気"),
                        () -> Finding.error(Code.REMARK_NEEDLESS, "subject", "天気は記載しません。", "ほかのことを記載してください。")));
    }

    @Override
    public Effect effect(Remark remark, Situation situation) {
        var entry = situation.entry(MovementReason.EX_OFFICIO_CORRECTION, remark.header());
        return new Effect(
                remark.movers().stream()
                        .map(number -> situation.resident(number).orElseThrow())
                        .map(resident -> new DraftRecord(
                                resident, resident.row().next(entry).build()))
                        .toList(),
                PlacesOfPeople.listed("movers", remark.movers()));
    }
}
