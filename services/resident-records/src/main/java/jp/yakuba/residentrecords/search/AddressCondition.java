package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.Grams;
import jp.yakuba.office.search.Match;
import jp.yakuba.office.search.SearchSql;

/** Where somebody lives or lived, as SQL on a row {@code n} of {@code searchable_address}: all of it of one address. */
record AddressCondition(String test) {

    static AddressCondition of(SearchCriteria criteria, Town town, SearchSql sql) {
        var tests = new ArrayList<String>();
        var address = criteria.address();
        if (address != null) {
            var key = AddressKeys.typed(address, town.prefecture(), town.name());
            tests.add(text("n.address", key, criteria.placeMatch(), town.municipality(), sql));
        }
        var building = criteria.building();
        if (building != null) {
            var key = AddressKeys.building(building);
            tests.add(text("n.building", key, criteria.placeMatch(), town.municipality(), sql));
        }
        var townCode = criteria.townCode();
        if (townCode != null) {
            tests.add("n.town_code = " + sql.bind(townCode.value()));
        }
        var wardCode = criteria.wardCode();
        if (wardCode != null) {
            tests.add("n.ward_code = " + sql.bind(wardCode));
        }
        return new AddressCondition(String.join(" and ", tests));
    }

    private static String text(String column, String key, Match match, MunicipalityCode municipality, SearchSql sql) {
        return switch (match) {
            case EXACT -> match.test(column, sql.bind(key));
            case PREFIX -> sql.startsWith(column, key);
            case PARTIAL -> Grams.test(List.of(key), municipality, sql) + " and " + match.test(column, sql.bind(key));
        };
    }
}
