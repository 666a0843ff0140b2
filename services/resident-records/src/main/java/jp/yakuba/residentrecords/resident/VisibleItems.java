package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.operator.Operator;

/**
 * What an operator may see of a record, item by item; the same on screen and over REST (001/10.3). From whom an item is to
 * be kept is said where the item is declared.
 *
 * @param typed where items stand that the operator has typed and may read again, wherever they tell somebody is
 * @param telling where items stand that tell in this record where somebody is, though they do not in others
 */
@Requirement("001/10.3")
public record VisibleItems(Clearance clearance, Set<String> typed, Set<String> telling) {

    private static final String HOUSEHOLD = "householdNumber";

    /** Copies the sets. */
    public VisibleItems {
        typed = Set.copyOf(typed);
        telling = Set.copyOf(telling);
    }

    /**
     * Of records that the operator has not typed.
     *
     * @param guarded whether one of them tells where a protected person is
     */
    public static VisibleItems of(Operator operator, boolean guarded) {
        return new VisibleItems(Clearance.of(operator, guarded), Set.of(), Set.of());
    }

    /** The same of records as they come of what the operator typed: nobody needs to hide from the hand that wrote it. */
    public VisibleItems typing(Set<String> paths) {
        return new VisibleItems(clearance, paths, telling);
    }

    /** The same of a record as a movement makes it: into which household it brings somebody tells where they go. */
    public VisibleItems of(DraftRecord record) {
        return new VisibleItems(clearance, typed, record.staysInHousehold() ? Set.of() : Set.of(HOUSEHOLD));
    }

    /** Who looks. */
    public Operator operator() {
        return clearance.operator();
    }

    /** Whether the records tell where a protected person is and the operator may not know it. */
    public boolean addressHidden() {
        return !clearance.whereabouts();
    }

    /** The items in words, those that may not be seen masked. */
    public List<ItemText> texts(ResidentVersion row) {
        return ItemTexts.of(row).stream()
                .map(item -> sees(item.path()) ? item : item.masked())
                .toList();
    }

    /** The record as JSON, those items masked that may not be seen. */
    public ObjectNode json(ResidentVersion row) {
        var json = RecordJson.of(
                ResidentVersion.SHAPE, row, (leaf, text) -> clearance.text(secrecy(leaf.path(), leaf.secrecy()), text));
        var relationship = row.relationship();
        if (relationship != null) {
            json.withObjectProperty("relationship").put("text", relationship.text());
        }
        return json;
    }

    /** Whether the operator may see the item at the path. */
    public boolean sees(String path) {
        return clearance.covers(secrecy(path, ResidentVersion.SHAPE.secrecyAt(path)));
    }

    private Secrecy secrecy(String path, Secrecy declared) {
        if (isTyped(path)) {
            return declared.withoutWhereabouts();
        }
        return telling.contains(path) ? new Secrecy(true, true, declared.permission()) : declared;
    }

    private boolean isTyped(String path) {
        return typed.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "."));
    }
}
