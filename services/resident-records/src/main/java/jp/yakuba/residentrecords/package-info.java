/** 001 住民基本台帳: resident records. Knows platform and foundation, and no other business. */
@NullMarked
package jp.yakuba.residentrecords;

import org.jspecify.annotations.NullMarked;
