package jp.yakuba.platform.clearance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;

/**
 * What an operator may read of a record, item by item: on screens, over REST, in files, on paper, in events, among the hits
 * of a search and as a criterion of one (001/10.3, 001/10.4). From whom an item is to be kept is said where it is
 * declared, {@link Secrecy}; of which nobody said it, it is shown to nobody.
 *
 * @param whereabouts whether the operator may read also where somebody is
 */
@Requirement({"001/10.3", "001/10.4"})
public record Clearance(Operator operator, boolean whereabouts) {

    /** Stands where the operator may not read an item. */
    public static final String MASK = "＊＊＊";

    /** For records that tell of nobody who hides. */
    public static Clearance of(Operator operator) {
        return new Clearance(operator, true);
    }

    /**
     * For a record.
     *
     * @param guarded whether it tells where somebody is who is protected
     */
    public static Clearance of(Operator operator, boolean guarded) {
        return new Clearance(operator, !guarded || operator.may(PlatformPermission.ITEM_PROTECTED_ADDRESS));
    }

    /** Whether the operator may read what is as secret as that. */
    public boolean covers(Secrecy secrecy) {
        var permission = secrecy.permission();
        return secrecy.decided()
                && (whereabouts || !secrecy.whereabouts())
                && (permission == null || operator.may(new Permission(permission)));
    }

    /** Whether the operator may read the item at the path. */
    public boolean covers(RecordShape<?> shape, String path) {
        return covers(shape.secrecyAt(path));
    }

    /** The text, or the mask; an empty one stays empty, so that it shows where nothing is. */
    public String text(Secrecy secrecy, String text) {
        return text.isEmpty() || covers(secrecy) ? text : MASK;
    }

    /** The record as JSON, those items masked that the operator may not read. */
    public <R extends Record> ObjectNode json(RecordShape<R> shape, R whole) {
        return RecordJson.of(shape, whole, (leaf, text) -> text(leaf.secrecy(), text));
    }

    /** The record without what the operator may not read. */
    public <R extends Record> R readable(RecordShape<R> shape, R whole) {
        return shape.without(whole, secrecy -> !covers(secrecy));
    }

    /** The record as the operator wrote it, with what the operator may not read as it stood before. */
    public <R extends Record> R written(RecordShape<R> shape, R whole, R before) {
        return shape.keeping(whole, before, secrecy -> !covers(secrecy));
    }

    /** What was typed for a record, by path, those texts masked that the operator may not read. */
    public Map<String, String> fields(RecordShape<?> shape, Map<String, String> typed) {
        var fields = new TreeMap<>(typed);
        fields.replaceAll((path, text) -> text(shape.secrecyAt(path), text));
        return fields;
    }
}
