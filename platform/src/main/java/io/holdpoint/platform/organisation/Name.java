package io.holdpoint.platform.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A name in both languages; a person's English name is the pinyin.
 *
 * @param en English
 * @param zh 简体中文
 */
public record Name(
        @NotBlank @Size(max = 200) String en,
        @NotBlank @Size(max = 200) String zh) {}
