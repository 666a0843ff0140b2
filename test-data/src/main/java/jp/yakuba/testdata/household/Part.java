package jp.yakuba.testdata.household;

import jp.yakuba.testdata.person.Sex;

/**
 * One member of a household that is being drawn up.
 *
 * @param role what they are in it
 * @param sex 性別
 * @param age full years as of the day of the register
 */
public record Part(Role role, Sex sex, int age) {}
