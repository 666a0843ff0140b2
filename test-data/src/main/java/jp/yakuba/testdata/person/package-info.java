/** People before any register knows them: birth, sex, kin, names, nationality. */
@NullMarked
package jp.yakuba.testdata.person;

import org.jspecify.annotations.NullMarked;
