package jp.yakuba.foundation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/** A record and its components. */
final class RecordNode implements ShapeNode {

    private final Class<?> type;
    private final String path;
    private final boolean required;
    private final Secrecy secrecy;
    private final RecordParts record;
    private final List<ShapeNode> nodes = new ArrayList<>();

    RecordNode(Class<?> type, String path, String column, boolean required, Secrecy secrecy, Values values) {
        this.type = type;
        this.path = path;
        this.required = required;
        this.secrecy = secrecy;
        this.record = RecordParts.of(type);
        for (var part : record.parts()) {
            nodes.add(node(part, path, column, secrecy.of(part.component()), values));
        }
    }

    private static ShapeNode node(
            RecordParts.Part part, String parent, String parentColumn, Secrecy secrecy, Values values) {
        var path = parent.isEmpty() ? part.name() : parent + "." + part.name();
        var column = parentColumn.isEmpty() ? part.column() : parentColumn + "_" + part.column();
        var type = part.type();
        var element = part.element();
        if (element != null) {
            return new ListNode(element, path, secrecy, values);
        }
        if (values.knows(type)) {
            return new LeafNode(
                    new Leaf(path, column, type, part.required(), part.maxLength(), part.freeText(), secrecy),
                    values.known(type));
        }
        return new RecordNode(type, path, column, part.required(), inside(type, secrecy), values);
    }

    /** The parts of one value, such as a date, are what is said of it. */
    static Secrecy inside(Class<?> type, Secrecy secrecy) {
        return Values.isOfSeveralParts(type) ? secrecy : secrecy.inside();
    }

    @Override
    public @Nullable Object bind(Source source, List<Finding> findings) {
        if (!required && !present(source)) {
            return null;
        }
        var before = findings.size();
        var arguments = new ArrayList<@Nullable Object>(nodes.size());
        for (var node : nodes) {
            arguments.add(node.bind(source, findings));
        }
        if (findings.size() > before) {
            return null;
        }
        try {
            return Values.call(record.constructor(), arguments.toArray());
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(path));
            return null;
        }
    }

    @Override
    public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
        for (var i = 0; i < nodes.size(); i++) {
            nodes.get(i).visit(value == null ? null : part(i, value), visitor);
        }
    }

    @Override
    public @Nullable Object taking(@Nullable Object value, @Nullable Object other, Predicate<Secrecy> fromOther) {
        if (secrecy.decided() && fromOther.test(secrecy)) {
            return other;
        }
        if (value == null) {
            return null;
        }
        var parts = new ArrayList<@Nullable Object>(nodes.size());
        for (var i = 0; i < nodes.size(); i++) {
            var otherPart = other == null ? null : part(i, other);
            parts.add(nodes.get(i).taking(part(i, value), otherPart, fromOther));
        }
        return Values.call(record.constructor(), parts.toArray());
    }

    private Object part(int i, Object whole) {
        return Values.call(record.parts().get(i).accessor(), whole);
    }

    @Override
    public boolean present(Source source) {
        for (var node : nodes) {
            if (node.present(source)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Stream<Leaf> leaves() {
        return nodes.stream().flatMap(ShapeNode::leaves);
    }

    @Override
    public <T> T fold(ShapeFold<T> fold) {
        var parts = new ArrayList<ShapeFold.Part<T>>();
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            parts.add(new ShapeFold.Part<>(record.parts().get(i).name(), node.required(), node.fold(fold)));
        }
        return fold.record(type, List.copyOf(parts));
    }

    @Override
    public boolean required() {
        return required;
    }
}
