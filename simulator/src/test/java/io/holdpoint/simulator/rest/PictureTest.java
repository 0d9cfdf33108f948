package io.holdpoint.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    /** The platform takes real pictures only; another reader than our own writer has to agree that it is one. */
    @Test
    void isAPictureThatOthersCanRead() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Picture.of("openPoint K-1001 3")));
        assertThat(image.getWidth()).isEqualTo(160);
        assertThat(image.getHeight()).isEqualTo(160);
    }

    /** One picture shows one thing: two captions never share one. */
    @Test
    void everyCaptionHasItsOwn() {
        assertThat(Picture.of("a 1")).isEqualTo(Picture.of("a 1")).isNotEqualTo(Picture.of("a 2"));
    }
}
