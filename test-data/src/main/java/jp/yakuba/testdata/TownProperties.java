package jp.yakuba.testdata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.testdata.place.HomeTown;

/** {@code town.properties}, UTF-8: what the town is called and how much there is of it. */
final class TownProperties {

    private TownProperties() {}

    static String text(TownPlan plan, Census census, int stock) {
        Census.Count count = census.total();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("municipality.code", HomeTown.CODE);
        properties.put("municipality.prefecture", HomeTown.PREFECTURE);
        properties.put("municipality.city", HomeTown.CITY);
        properties.put("municipality.fictional", true);
        properties.put("plan.residents", plan.residents());
        properties.put("plan.seed", plan.seed());
        properties.put("plan.asOf", plan.asOf());
        properties.put("count.residents", count.residents());
        properties.put("count.deletedRecords", count.deleted());
        properties.put("count.households", count.households());
        properties.put("count.versions", count.versions());
        properties.put("count.protectionMeasures", count.protectedPeople());
        properties.put("count.residentRecordCodes", stock);
        String lines = properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        return "# 架空の自治体の合成データ。実在の人物・団体とは関係ありません。\n" + lines + "\n";
    }
}
