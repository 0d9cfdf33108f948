package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.StartupRefusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per user and version. */
record ServerBinaries(Path root) {

    /** The version that the programs report and a cluster must have. */
    static final String VERSION = "18.6";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Unpacks the programs under the folder unless they are there already. */
    static ServerBinaries in(Path cache) {
        Path root = cache.resolve("postgresql-" + VERSION).toAbsolutePath();
        if (!Files.isExecutable(root.resolve("bin/postgres"))) {
            Progress.during("Unpacking PostgreSQL", "正在解压 PostgreSQL", () -> unpack(root));
        }
        return new ServerBinaries(root);
    }

    /** One of its programs: {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    /** Into a draft folder first: another platform, or a kill, must never meet half of it. */
    private static Path unpack(Path root) {
        try (InputStream packed = ServerBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException(ARCHIVE + " is not part of this build");
            }
            Files.createDirectories(root.getParent());
            Path draft = Files.createTempDirectory(root.getParent(), "unpacking-");
            extract(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed))), draft);
            publish(draft, root);
            return root;
        } catch (IOException failed) {
            throw new StartupRefusal(
                    "PostgreSQL cannot be unpacked to %s: %s.".formatted(root, failed),
                    "无法将 PostgreSQL 解压到 %s:%s。".formatted(root, failed));
        }
    }

    private static void publish(Path draft, Path root) throws IOException {
        try {
            Files.move(draft, root, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherWasFaster) {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private static void extract(TarArchiveInputStream archive, Path target) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new IOException(entry.getName() + " leaves its folder");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                continue;
            }
            Files.copy(archive, file);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
