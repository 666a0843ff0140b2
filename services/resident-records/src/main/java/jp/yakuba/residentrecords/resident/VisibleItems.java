package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;

/** What an operator may see of a record, item by item; the same on screen and over REST (001/10.3). */
@Requirement("001/10.3")
public record VisibleItems(Operator operator, boolean addressHidden) {

    private static final Map<Permission, List<String>> GUARDED = Map.of(
            new Permission("item.resident-record-code"), List.of("residentRecordCode"),
            new Permission("item.family-register"), List.of("familyRegister"),
            new Permission("item.residence-status"),
                    List.of(
                            "foreign.residenceStatus",
                            "foreign.periodYears",
                            "foreign.periodMonths",
                            "foreign.periodDays",
                            "foreign.residenceExpiry",
                            "foreign.cardNumber"));

    private static final List<String> WHERE_SOMEBODY_IS = List.of(
            "address",
            "previousAddress",
            "addressBeforeMovingIn",
            "lastRegisteredAddress",
            "moveOut",
            "familyRegister");

    /** The items in words, those that may not be seen masked. */
    public List<ItemText> texts(ResidentVersion row) {
        return ItemTexts.of(row).stream()
                .map(item -> sees(item.path()) ? item : item.masked())
                .toList();
    }

    /** The record as JSON, those items masked that may not be seen. */
    public ObjectNode json(ResidentVersion row) {
        var json = masked(RecordJson.of(Residents.SHAPE, row));
        var relationship = row.relationship();
        if (relationship != null) {
            json.withObjectProperty("relationship").put("text", relationship.text());
        }
        return json;
    }

    /** A record that is JSON already, those items masked that may not be seen. */
    public ObjectNode masked(ObjectNode record) {
        var masked = record.deepCopy();
        mask(masked, "");
        return masked;
    }

    private void mask(ObjectNode node, String at) {
        for (var name : List.copyOf(node.propertyStream().map(Map.Entry::getKey).toList())) {
            var path = at.isEmpty() ? name : at + "." + name;
            JsonNode child = node.get(name);
            if (child instanceof ObjectNode nested) {
                mask(nested, path);
            } else if (!sees(path)) {
                node.put(name, ItemText.MASKED);
            }
        }
    }

    /** Whether the operator may see the item at the path. */
    public boolean sees(String path) {
        var guarded = GUARDED.entrySet().stream()
                .anyMatch(guard -> isUnder(path, guard.getValue()) && !operator.may(guard.getKey()));
        return !guarded && !(addressHidden && isUnder(path, WHERE_SOMEBODY_IS));
    }

    /** Whether there are operators who do not see the item at the path. */
    public static boolean mayBeMasked(String path) {
        return isUnder(path, WHERE_SOMEBODY_IS)
                || GUARDED.values().stream().anyMatch(guarded -> isUnder(path, guarded));
    }

    private static boolean isUnder(String path, List<String> roots) {
        return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "."));
    }
}
