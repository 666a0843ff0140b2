package jp.yakuba.testdata.file;

import java.time.Period;
import java.util.function.Function;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.ForeignItems.Stay;
import org.jspecify.annotations.Nullable;

/** What only foreign residents have. */
final class ForeignColumns {

    /** 無国籍 in {@code code-lists/country.csv}. */
    private static final Country STATELESS = new Country("997", "無国籍", "", 0, "");

    private ForeignColumns() {}

    static void add(Column.Collector to) {
        Column.Collector foreign = to.below("foreign");
        DateColumns.add(to, "foreign.since", row -> {
            ForeignItems items = items(row);
            return items == null ? null : items.since();
        });
        foreign.accept("nationalityCode", Column.of(ForeignColumns::items, items -> nationality(items)
                .code()));
        foreign.accept("nationalityName", Column.of(ForeignColumns::items, items -> nationality(items)
                .name()));
        foreign.accept("residentClass", stay(Stay::residentClass));
        foreign.accept("residenceStatus", stay(Stay::status));
        foreign.accept("periodYears", period(Period::getYears));
        foreign.accept("periodMonths", period(Period::getMonths));
        foreign.accept("periodDays", period(Period::getDays));
        foreign.accept("residenceExpiry", stay(Stay::expiry));
        foreign.accept("cardNumber", ForeignColumns::cardNumber);
        foreign.accept("residenceNotified", Column.of(ForeignColumns::items, ForeignItems::residenceNotified));
        foreign.accept("landingPermit", Column.of(ForeignColumns::items, ForeignItems::landingPermit));
        foreign.accept("permittedPeriod", stay(Stay::permittedPeriod));
        DateColumns.add(to, "foreign.formerRegistration", row -> {
            ForeignItems items = items(row);
            return items == null ? null : items.formerRegistration();
        });
        NameColumns.addCommonNameHistory(to);
    }

    private static Column stay(Column.Item<Stay> item) {
        return Column.of(ForeignColumns::items, items -> item.of(items.stay()));
    }

    private static Column period(Function<Period, Integer> part) {
        return stay(stay -> {
            Period period = stay.period();
            return period == null || part.apply(period) == 0 ? null : part.apply(period);
        });
    }

    private static @Nullable String cardNumber(Row row) {
        ForeignItems items = items(row);
        Integer card = items == null ? null : items.stay().card();
        return card == null ? null : row.numbers().card(row.person(), card);
    }

    private static Country nationality(ForeignItems items) {
        Country nationality = items.nationality();
        return nationality == null ? STATELESS : nationality;
    }

    private static @Nullable ForeignItems items(Row row) {
        return row.version().foreign();
    }
}
