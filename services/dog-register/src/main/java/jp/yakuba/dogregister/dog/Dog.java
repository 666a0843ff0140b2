package jp.yakuba.dogregister.dog;

import jp.yakuba.dogregister.DogRegisterError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.Characters;

/** A registered dog. From whom an item is kept is said here and nowhere else. */
public record Dog(
        @Open Tag tag,
        @Open @MaxLength(60) String name,
        @Open Keeper keeper) {

    /** As fields of a form, as JSON, and as what one may read of it. */
    static final RecordShape<Dog> SHAPE = new RecordShape<>(Dog.class, new Values());

    public Dog {
        Characters.requireClean(name, "犬の名前");
        if (name.isBlank()) {
            throw new RejectedValue(DogRegisterError.DOG_NAME_MISSING, "犬の名前がありません。", "犬の名前を入力してください。");
        }
    }

    /** Shows nothing of who keeps it. */
    @Override
    public String toString() {
        return "Dog[" + tag + "]";
    }
}
