package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.Version;

/**
 * 軽微な修正, 誤記修正, 職権修正, change of 住民票コード or 個人番号, and the reversal of such a change.
 *
 * @param day when
 * @param people whose records
 * @param kind what
 */
record Correction(LocalDate day, Movers people, Kind kind) implements Occurrence {

    /** What is put right. */
    enum Kind {
        /** 軽微な修正 of the address, as after a new notation of its lot (4.2.3.2). */
        LOT_NOTATION(Reason.MINOR_CORRECTION, Basis.EX_OFFICIO, "地番の表記の変更"),
        /** 誤記修正 of the reading (4.2.3.3). */
        READING(Reason.CLERICAL_CORRECTION, Basis.EX_OFFICIO, "フリガナの誤記"),
        /** 職権修正: the reading is confirmed by notification to the family register. */
        READING_NOTIFIED(Reason.EX_OFFICIO_CORRECTION, Basis.NOTICE, "振り仮名の届出"),
        /** 住民票コードの変更請求. */
        RECORD_CODE(Reason.RECORD_CODE_CHANGE, Basis.REQUEST, "住民票コードの変更請求"),
        /** 個人番号の変更請求. */
        INDIVIDUAL_NUMBER(Reason.INDIVIDUAL_NUMBER_CHANGE, Basis.REQUEST, "個人番号の変更請求");

        private final Reason reason;
        private final Basis basis;
        private final String note;

        Kind(Reason reason, Basis basis, String note) {
            this.reason = reason;
            this.basis = basis;
            this.note = note;
        }
    }

    @Override
    public void happenIn(Register register) {
        List<Resident> residents = people.in(register);
        if (!residents.isEmpty()) {
            Notice notice = Notice.of(kind.reason, day, day, kind.basis).with(kind.note);
            register.record(residents, notice, this::correct);
        }
    }

    private Version correct(Version version) {
        return switch (kind) {
            case LOT_NOTATION -> rewriteLot(version);
            case READING, READING_NOTIFIED -> version.with(version.names().readingConfirmed());
            case RECORD_CODE -> version.with(version.remarks().codeChanged());
            case INDIVIDUAL_NUMBER -> version.with(version.remarks().numberChanged());
        };
    }

    private static Version rewriteLot(Version version) {
        Residence residence = version.residence();
        String block = residence.address().block();
        return block == null
                ? version
                : version.with(residence.corrected(residence.address().withBlock(block.replace("番地", "番"))));
    }
}
