package io.holdpoint.kernel;

/** The rulebooks that hold points cite; their titles are in the text files under {@code standard.NAME}. */
public enum Standard {
    /** EN 50110-1, operation of electrical installations. */
    EN_50110_1,
    /** OSHA 29 CFR 1910.269, electric power generation, transmission and distribution. */
    OSHA_1910_269,
    /** OSHA 29 CFR 1910.137, electrical protective equipment. */
    OSHA_1910_137,
    /** NFPA 70E, electrical safety in the workplace. */
    NFPA_70E,
    /** HSE HSG250, guidance on permit-to-work systems. */
    HSG250,
    /** State Grid safety [2018] 21, the ten conditions under which work does not start. */
    SG_TEN_DONTS,
    /** China Southern Grid ticket review codes (A03, B01, C01 …). */
    CSG_REVIEW,
    /** Chinese utilities' safety work regulations on work tickets, as publicly reported. */
    CN_SAFETY_REGULATION,
    /** Chinese rules on special-operation certificates and yearly safety examination, as publicly reported. */
    CN_CERTIFICATES,
    /** Good practice of permit systems that no published clause states in so many words. */
    FIELD_PRACTICE
}
