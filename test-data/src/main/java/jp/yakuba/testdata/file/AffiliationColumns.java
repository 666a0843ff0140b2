package jp.yakuba.testdata.file;

import java.util.function.Function;
import jp.yakuba.testdata.file.Affiliations.Insurance;

/** What other businesses have the record show. */
final class AffiliationColumns {

    private AffiliationColumns() {}

    static void add(Column.Collector to) {
        Column.Collector affiliations = to.below("affiliations");
        affiliations.accept(
                "electoralRoll",
                row -> row.isJapanese() ? Column.print(row.affiliations().isOnElectoralRoll()) : null);
        insurance(affiliations.below("nationalHealthInsurance"), Affiliations::nationalHealthInsurance);
        insurance(affiliations.below("latterStageElderlyCare"), Affiliations::latterStageElderlyCare);
        insurance(affiliations.below("longTermCare"), Affiliations::longTermCare);
        insurance(affiliations.below("nationalPension"), Affiliations::nationalPension);
        affiliations.accept(
                "basicPensionNumber",
                row -> row.affiliations().hasPensionNumber() ? row.numbers().pensionNumber(row.person()) : null);
        affiliations.accept("pensionClass", of(Affiliations::pensionClass));
        affiliations.accept("pensionClassChanged", of(Affiliations::pensionClassChanged));
        affiliations.accept("childAllowanceFrom", of(Affiliations::childAllowanceFrom));
        affiliations.accept("childAllowanceUntil", row -> null);
    }

    private static void insurance(Column.Collector to, Function<Affiliations, Insurance> insurance) {
        to.accept("insured", of(affiliations -> insurance.apply(affiliations).insured()));
        to.accept("acquired", of(affiliations -> insurance.apply(affiliations).acquired()));
        to.accept("lost", of(affiliations -> insurance.apply(affiliations).lost()));
    }

    private static Column of(Column.Item<Affiliations> item) {
        return row -> Column.print(item.of(row.affiliations()));
    }
}
