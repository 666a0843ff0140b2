/** 世帯: the residents who live together under one 世帯番号, their order (5.2) and whether their relationships fit (1.1.11). */
@NullMarked
package jp.yakuba.residentrecords.household;

import org.jspecify.annotations.NullMarked;
