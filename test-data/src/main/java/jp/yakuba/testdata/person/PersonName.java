package jp.yakuba.testdata.person;

/** 氏名. Parts are separated by one full-width space. */
public sealed interface PersonName {

    /** 氏名 as certificates have it. */
    String full();

    /** フリガナ. */
    String reading();

    /**
     * A Japanese name.
     *
     * @param surname 氏
     * @param given 名
     */
    record Japanese(Word surname, Word given) implements PersonName {
        @Override
        public String full() {
            return surname.text() + "　" + given.text();
        }

        @Override
        public String reading() {
            return surname.reading() + "　" + given.reading();
        }

        /** The same person under another surname. */
        public Japanese with(Word otherSurname) {
            return new Japanese(otherSurname, given);
        }
    }

    /**
     * A foreign name as the residence card has it.
     *
     * @param roman in Latin letters
     * @param kanji in Chinese characters; empty when the person has none
     * @param reading in katakana
     */
    record Foreign(String roman, String kanji, String reading) implements PersonName {
        @Override
        public String full() {
            return kanji.isEmpty() ? roman : roman + "　" + kanji;
        }
    }
}
