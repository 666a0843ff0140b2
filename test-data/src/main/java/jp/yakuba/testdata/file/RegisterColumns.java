package jp.yakuba.testdata.file;

import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.FamilyRegisterEntry;
import jp.yakuba.testdata.register.Residence;
import jp.yakuba.testdata.register.Residence.Origin;
import jp.yakuba.testdata.register.Standing;
import org.jspecify.annotations.Nullable;

/** Numbers, standing in the household, residence and 戸籍の表示. */
final class RegisterColumns {

    private RegisterColumns() {}

    static void addNumbers(Column.Collector to) {
        to.accept("addresseeNumber", row -> row.ranges()
                .addresseeNumber(row.resident().ordinal()));
        to.accept("version", row -> Integer.toString(row.number()));
        to.accept("householdNumber", row -> row.ranges()
                .householdNumber(row.version().standing().household().ordinal()));
        to.accept("residentRecordCode", row -> row.numbers()
                .recordCode(row.person(), row.version().remarks().codes())
                .value());
        to.accept("individualNumber", RegisterColumns::individualNumber);
    }

    /** Only the newest version has it: it is kept apart from the record. */
    private static @Nullable String individualNumber(Row row) {
        return row.isNewest()
                ? row.numbers()
                        .individualNumber(row.person(), row.version().remarks().numbers())
                        .value()
                : null;
    }

    static void addStanding(Column.Collector to) {
        to.accept("kind", standing(Standing::kind));
        to.accept("state", standing(Standing::state));
        to.accept("sex", row -> row.resident().person().sex().code());
        DateColumns.add(to, "birthDate", row -> row.resident().person().birthDate(), Row::isJapanese);
        to.accept("relationship.first", link(Relationship::first));
        to.accept("relationship.second", link(Relationship::second));
        to.accept("relationship.third", link(Relationship::third));
        to.accept("relationship.fourth", link(Relationship::fourth));
        to.accept("householdHeadName", standing(Standing::headName));
        to.accept("displayOrder", standing(Standing::order));
    }

    private static Column link(Column.Item<Relationship> link) {
        return Column.of(row -> row.version().standing().relationship(), link);
    }

    static void addResidence(Column.Collector to) {
        AddressColumns.addResidence(
                to, "address", row -> row.version().residence().address());
        DateColumns.add(to, "residentSince", row -> row.version().residence().residentSince());
        DateColumns.add(to, "addressSince", row -> row.version().residence().addressSince());
        to.accept("enteredNotificationDate", residence(Residence::enteredNotified));
        AddressColumns.addWithAbroad(
                to, "addressBeforeMovingIn", row -> origin(row).address());
        to.accept("addressBeforeMovingIn.headName", row -> origin(row).headName());
        to.accept("unreportedMoveIn", row -> Column.print(origin(row).unreported()));
        to.accept("lastRegisteredAddress", row -> origin(row).lastRegistered());
        AddressColumns.addWithBuilding(
                to, "previousAddress", row -> row.version().residence().previousAddress());
    }

    static void addFamilyRegister(Column.Collector to) {
        Column.Collector register = to.below("familyRegister");
        register.accept("domicile", domicile(Address::text));
        register.accept("municipality", domicile(Address::municipality));
        register.accept("townCode", domicile(Address::townCode));
        register.accept("town", domicile(address -> address.municipality() == null ? null : address.town()));
        register.accept("block", domicile(Address::block));
        register.accept("head", Column.of(RegisterColumns::familyRegister, FamilyRegisterEntry::head));
    }

    static void addRemarks(Column.Collector to) {
        to.accept("adultWard", row -> Column.print(row.version().remarks().adultWard()));
        to.accept("remarks", row -> row.version().remarks().text());
        to.accept("recompiledOn", row -> Column.print(row.version().remarks().recompiledOn()));
    }

    private static Column standing(Column.Item<Standing> item) {
        return row -> Column.print(item.of(row.version().standing()));
    }

    private static Column residence(Column.Item<Residence> item) {
        return row -> Column.print(item.of(row.version().residence()));
    }

    private static Origin origin(Row row) {
        return row.version().residence().origin();
    }

    private static Column domicile(Column.Item<Address> item) {
        return Column.of(RegisterColumns::familyRegister, entry -> item.of(entry.domicile()));
    }

    private static @Nullable FamilyRegisterEntry familyRegister(Row row) {
        return row.version().familyRegister();
    }
}
