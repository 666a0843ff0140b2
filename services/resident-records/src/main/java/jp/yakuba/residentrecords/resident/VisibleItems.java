package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;

/**
 * What an operator may see of a record, item by item; the same on screen and over REST (001/10.3). From whom an item is to
 * be kept is said where the item is declared, {@link Secrecy}.
 *
 * @param addressHidden whether the record is that of a protected person, or of somebody who shares an address with one,
 *     and the operator may not know where such people are
 * @param typed where items stand that the operator has typed and may read again, wherever they tell somebody is
 */
@Requirement("001/10.3")
public record VisibleItems(Operator operator, boolean addressHidden, Set<String> typed) {

    /** Copies the set. */
    public VisibleItems {
        typed = Set.copyOf(typed);
    }

    /** Of records that the operator has not typed. */
    public VisibleItems(Operator operator, boolean addressHidden) {
        this(operator, addressHidden, Set.of());
    }

    /** The same of records as they come of what the operator typed: nobody needs to hide from the hand that wrote it. */
    public VisibleItems typing(Set<String> paths) {
        return new VisibleItems(operator, addressHidden, paths);
    }

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
        var secrecy = Residents.SHAPE.secrecyAt(path);
        return sees(isTyped(path) ? new Secrecy(false, secrecy.permission()) : secrecy);
    }

    /** Whether the operator has typed the item at the path. */
    public boolean isTyped(String path) {
        return typed.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "."));
    }

    /** Whether the operator may see what is as secret as that. */
    public boolean sees(Secrecy secrecy) {
        var permission = secrecy.permission();
        return !(addressHidden && secrecy.whereabouts())
                && (permission == null || operator.may(new Permission(permission)));
    }

    /** Whether the operator may see into which household a movement brings somebody: it tells where they go. */
    public boolean seesHousehold(DraftRecord record) {
        return !addressHidden || record.staysInHousehold() || isTyped("householdNumber");
    }

    /** Whether there are operators who do not see the item at the path. */
    public static boolean mayBeMasked(String path) {
        return !Residents.SHAPE.secrecyAt(path).equals(Secrecy.NONE);
    }
}
