package jp.yakuba.residentrecords.measure;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.Offices;

/** People under a 支援措置, for tests. */
public final class Measured {

    private Measured() {}

    /** Puts the person under a decided measure of one year. */
    public static Measure person(UnitOfWork work, String number, LocalDate startsOn) {
        var desk = Arc.container().instance(MeasureDesk.class).get();
        return desk.carryOver(work, asked(startsOn, number), Term.from(startsOn));
    }

    /** An application for all papers by the first, with the others. */
    static Particulars asked(LocalDate receivedOn, String applicant, String... companions) {
        return new Particulars(
                receivedOn,
                new AddresseeNumber(applicant),
                null,
                false,
                Stream.of(companions)
                        .map(number -> new Companion(new AddresseeNumber(number), "子"))
                        .toList(),
                Offices.ALL,
                null,
                "前住所",
                "090-0000-0000",
                null,
                List.of(new OppositeParty("甲野　太郎", null, "昭和50年頃", "男", "大阪市", "元の配偶者")),
                List.of());
    }
}
