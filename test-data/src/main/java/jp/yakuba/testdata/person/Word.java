package jp.yakuba.testdata.person;

/**
 * Part of a name and how it is read.
 *
 * @param text as written, variants included
 * @param reading in katakana
 */
public record Word(String text, String reading) {}
