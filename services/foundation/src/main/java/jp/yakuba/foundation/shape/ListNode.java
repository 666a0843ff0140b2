package jp.yakuba.foundation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;

/** A list of values or of records. */
final class ListNode implements ShapeNode {

    /** Of so many elements the description is kept: lists of long lists would fill the memory with theirs. */
    private static final int KEPT = 16;

    private final Class<?> type;
    private final String path;
    private final Secrecy secrecy;
    private final Values values;
    private final Map<Integer, ShapeNode> elements = new ConcurrentHashMap<>();

    ListNode(Class<?> type, String path, Secrecy secrecy, Values values) {
        this.type = type;
        this.path = path;
        this.secrecy = secrecy;
        this.values = values;
    }

    private ShapeNode element(int index) {
        return index < KEPT ? elements.computeIfAbsent(index, this::describe) : describe(index);
    }

    private ShapeNode describe(int index) {
        var at = path + "[" + index + "]";
        return values.knows(type)
                ? new LeafNode(new Leaf(at, at, type, true, Leaf.LONGEST, null, secrecy), values.known(type))
                : new RecordNode(type, at, at, true, RecordNode.inside(type, secrecy), values);
    }

    @Override
    public @Nullable Object bind(Source source, List<Finding> findings) {
        var made = new ArrayList<>();
        for (var i = 0; i < source.size(path); i++) {
            var element = element(i).bind(source, findings);
            if (element != null) {
                made.add(element);
            }
        }
        return List.copyOf(made);
    }

    @Override
    public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                element(i).visit(list.get(i), visitor);
            }
        }
    }

    /** Nobody knows which element of the other one would stand for an element: a list comes from there whole, or not. */
    @Override
    public @Nullable Object taking(@Nullable Object value, @Nullable Object other, Predicate<Secrecy> fromOther) {
        if ((secrecy.decided() || values.knows(type)) && fromOther.test(secrecy)) {
            return other == null ? List.of() : other;
        }
        var elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> elements.add(element(0).taking(element, null, fromOther)));
        }
        return elements;
    }

    @Override
    public boolean present(Source source) {
        return source.size(path) > 0;
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of();
    }

    @Override
    public <T> T fold(ShapeFold<T> fold) {
        return fold.list(element(0).fold(fold));
    }

    @Override
    public boolean required() {
        return false;
    }
}
