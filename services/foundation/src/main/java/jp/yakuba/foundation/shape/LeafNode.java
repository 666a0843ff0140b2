package jp.yakuba.foundation.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;
import org.jspecify.annotations.Nullable;

/** A value. */
record LeafNode(Leaf leaf, Values.TextForm form) implements ShapeNode {

    @Override
    public @Nullable Object bind(Source source, List<Finding> findings) {
        var text = source.text(leaf);
        if (text == null || text.isBlank()) {
            if (leaf.type() == boolean.class) {
                return false;
            }
            if (leaf.required()) {
                findings.add(missing(leaf.path()));
            }
            return null;
        }
        if (text.length() > leaf.maxLength() && Characters.length(text) > leaf.maxLength()) {
            findings.add(tooLong(leaf));
            return null;
        }
        try {
            return form.parse().apply(text);
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(leaf.path()));
            return null;
        }
    }

    @Override
    public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
        visitor.accept(leaf, value == null ? null : form.print().apply(value));
    }

    @Override
    public @Nullable Object taking(@Nullable Object value, @Nullable Object other, Predicate<Secrecy> fromOther) {
        return fromOther.test(leaf.secrecy()) ? other : value;
    }

    @Override
    public boolean present(Source source) {
        var text = source.text(leaf);
        return text != null && !text.isBlank();
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(leaf);
    }

    @Override
    public <T> T fold(ShapeFold<T> fold) {
        return fold.leaf(leaf);
    }

    @Override
    public boolean required() {
        return leaf.required();
    }

    private static Finding missing(String path) {
        return Finding.error(FoundationError.REQUIRED, path, "必須の項目が空欄です。", "値を入力してください。");
    }

    private static Finding tooLong(Leaf leaf) {
        return Finding.error(
                FoundationError.TEXT_TOO_LONG, leaf.path(), "文字数が多すぎます。", leaf.maxLength() + "文字までで入力してください。");
    }
}
