package jp.yakuba.testdata.file;

import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Address.Abroad;
import jp.yakuba.testdata.place.Address.Building;

/** The four kinds of address the data list has. */
final class AddressColumns {

    private AddressColumns() {}

    /** An address of which only the words and the postal code are kept. */
    static void add(Column.Collector to, String path, Column.Part<Address> address) {
        Column.Collector below = to.below(path);
        below.accept("municipality", Column.of(address, Address::municipality));
        below.accept("townCode", Column.of(address, Address::townCode));
        below.accept("prefecture", Column.of(address, Address::prefecture));
        below.accept("city", Column.of(address, Address::city));
        below.accept("town", Column.of(address, Address::town));
        below.accept("block", Column.of(address, Address::block));
        below.accept("buildingNote", Column.of(building(address), Building::note));
        below.accept("postalCode", Column.of(address, Address::postalCode));
    }

    /** One that may lie abroad. */
    static void addWithAbroad(Column.Collector to, String path, Column.Part<Address> address) {
        add(to, path, address);
        Column.Collector below = to.below(path);
        below.accept("countryCode", Column.of(abroad(address), Abroad::countryCode));
        below.accept("countryName", Column.of(abroad(address), Abroad::countryName));
        below.accept("foreignAddress", Column.of(abroad(address), Abroad::address));
    }

    /** One in the town, whose building has a code and a reading. */
    static void addWithBuilding(Column.Collector to, String path, Column.Part<Address> address) {
        add(to, path, address);
        Column.Collector below = to.below(path);
        below.accept("buildingCode", Column.of(building(address), Building::code));
        below.accept("buildingReading", Column.of(building(address), Building::reading));
    }

    /** 住所, with all there is. */
    static void addResidence(Column.Collector to, String path, Column.Part<Address> address) {
        addWithBuilding(to, path, address);
        Column.Collector below = to.below(path);
        below.accept("wardCode", row -> null);
        below.accept("blockNumbers", Column.of(address, Address::blockNumbers));
    }

    private static Column.Part<Building> building(Column.Part<Address> address) {
        return row -> {
            Address found = address.of(row);
            return found == null ? null : found.building();
        };
    }

    private static Column.Part<Abroad> abroad(Column.Part<Address> address) {
        return row -> {
            Address found = address.of(row);
            return found == null ? null : found.abroad();
        };
    }
}
