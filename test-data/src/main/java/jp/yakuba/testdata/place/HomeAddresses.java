package jp.yakuba.testdata.place;

import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.lists.ListFile;
import jp.yakuba.testdata.place.Address.Building;

/** Addresses in the town, for one shard: no two households get the same house or the same flat. */
public final class HomeAddresses {

    private static final int HOUSES_PER_SHARD = 2_000;
    private static final int BUILDINGS_PER_SHARD = 40;
    private static final int LOTS_PER_SHARD = HOUSES_PER_SHARD + BUILDINGS_PER_SHARD;
    private static final int FLATS_PER_BUILDING = 40;
    private static final int FLATS_PER_FLOOR = 8;
    private static final int FIRST_INSTITUTION = 99_000_001;

    private static final List<Building> BUILDINGS =
            ListFile.read("buildings", row -> new Building(null, row.getField("name"), row.getField("reading")));
    private static final List<Institution> INSTITUTIONS = ListFile.read(
            "institutions",
            row -> new Institution(
                    new Building(null, row.getField("name"), row.getField("reading")),
                    row.getField("kind").equals("children")));

    private final int shard;
    private int houses;
    private int flats;

    private record Institution(Building building, boolean forChildren) {}

    /** The addresses of a shard. */
    public HomeAddresses(int shard) {
        this.shard = shard;
    }

    /** A house of its own. */
    public Address house() {
        return lot(shard * LOTS_PER_SHARD + houses++ % HOUSES_PER_SHARD);
    }

    /** A flat. */
    public Address flat(Dice dice) {
        int building = flats / FLATS_PER_BUILDING % BUILDINGS_PER_SHARD;
        int flat = flats++ % FLATS_PER_BUILDING;
        int room = (1 + flat / FLATS_PER_FLOOR) * 100 + 1 + flat % FLATS_PER_FLOOR;
        String number = dice.chance(0.7) ? FullWidth.of(room) + "号室" : FullWidth.of(room);
        int code = shard * BUILDINGS_PER_SHARD + building;
        Address lot = lot(shard * LOTS_PER_SHARD + HOUSES_PER_SHARD + building);
        return in(lot, BUILDINGS.get(code % BUILDINGS.size()), code + 1, "　" + number);
    }

    /** Some lot, as 本籍; nobody need live there. */
    public Address anyLot(Dice dice) {
        return lot(dice.below((shard + 1) * LOTS_PER_SHARD)).lot();
    }

    /** A home for the old or the disabled. */
    public static Address careHome(Dice dice) {
        return institution(dice, false);
    }

    /** A home for children (児童養護施設). */
    public static Address childrensHome(Dice dice) {
        return institution(dice, true);
    }

    /** Institutions stand on the last lots of the first shard, which no flat building reaches. */
    private static Address institution(Dice dice, boolean forChildren) {
        Institution home = dice.pick(INSTITUTIONS.stream()
                .filter(institution -> institution.forChildren == forChildren)
                .toList());
        int index = INSTITUTIONS.indexOf(home);
        return in(lot(LOTS_PER_SHARD - 1 - index), home.building, FIRST_INSTITUTION + index, "");
    }

    private static Address lot(int number) {
        int areas = TownArea.ALL.size();
        return TownArea.ALL.get(number % areas).lot(number / areas);
    }

    private static Address in(Address lot, Building building, int code, String room) {
        return lot.with(new Building("%08d".formatted(code), building.note() + room, building.reading()));
    }
}
