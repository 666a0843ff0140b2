package jp.yakuba.residentrecords.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of 町字 held in memory, for looking up many. */
public final class ListedTowns implements TownAreas {

    private final Map<String, List<TownArea>> towns = new HashMap<>();

    /** Knows these and no others; of no town at all it is as if there were no list. */
    public ListedTowns(List<TownArea> list) {
        list.forEach(town ->
                towns.computeIfAbsent(town.key(), _ -> new ArrayList<>()).add(town));
    }

    @Override
    public boolean isListed() {
        return !towns.isEmpty();
    }

    @Override
    public List<TownArea> named(String town) {
        return List.copyOf(towns.getOrDefault(PlaceNames.key(town), List.of()));
    }
}
