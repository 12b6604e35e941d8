# SPDX-License-Identifier: MIT
"""A real OpenLDAP server with a configuration of its own in a folder of the test's."""

import base64
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAM = shutil.which("slapd") or shutil.which("slapd", path="/usr/sbin:/usr/lib/openldap")
ADD = shutil.which("slapadd") or shutil.which("slapadd", path="/usr/sbin")
SCHEMAS = Path("/etc/ldap/schema")
BASE = "dc=example,dc=net"
USER, PASSWORD = f"cn=reader,{BASE}", "a 'läng' password"
LIMITED = f"cn=limited,{BASE}"  # gets 300 entries and no more
# What a UCM calls its attributes; OpenLDAP wants them described.
UCM_SCHEMA = """\
attributetype ( 1.1.2.1.1 NAME 'AccountNumber' EQUALITY caseIgnoreMatch
 SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.1.2.1.2 NAME 'CallerIDName' EQUALITY caseIgnoreMatch
 SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.1.2.1.3 NAME 'MobileNumber' EQUALITY caseIgnoreMatch
 SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
attributetype ( 1.1.2.1.4 NAME 'thumbnailPhoto' SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 )
objectclass ( 1.1.2.2.1 NAME 'pbxEntry' AUXILIARY
 MAY ( AccountNumber $ CallerIDName $ MobileNumber $ thumbnailPhoto ) )
"""


@dataclass
class Slapd:
    """One running server; `port` in plain and with STARTTLS, `tls_port` encrypted at once."""

    folder: Path
    process: subprocess.Popen[bytes]
    port: int
    tls_port: int

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def entry(name: str, number: str, **more: str | bytes) -> str:
    """Write somebody as LDIF."""
    lines = [
        f"dn: cn={name},ou=people,{BASE}",
        "objectClass: inetOrgPerson",
        "objectClass: pbxEntry",
        f"cn: {name}",
        f"sn: {name.rsplit(maxsplit=1)[-1]}",
        *([f"telephoneNumber: {number}"] if number else []),
    ]
    for key, value in more.items():
        coded = value if isinstance(value, bytes) else value.encode()
        lines.append(f"{key}:: {base64.b64encode(coded).decode()}")
    return "\n".join(lines) + "\n\n"


def start(folder: Path, people: str, *, cert: Path, key: Path) -> Slapd:
    """Fill a directory and serve it on loopback."""
    (folder / "db").mkdir(parents=True)
    (folder / "ucm.schema").write_text(UCM_SCHEMA)
    schemas = ("core", "cosine", "inetorgperson")
    includes = "\n".join(f"include {SCHEMAS}/{name}.schema" for name in schemas)
    (folder / "slapd.conf").write_text(
        f"{includes}\ninclude {folder}/ucm.schema\n"
        "modulepath /usr/lib/ldap\nmoduleload back_mdb\n"
        f"pidfile {folder}/pid\nargsfile {folder}/args\n"
        f"TLSCertificateFile {cert}\nTLSCertificateKeyFile {key}\nsizelimit unlimited\n"
        "database mdb\n"
        f'suffix "{BASE}"\nrootdn "cn=admin,{BASE}"\ndirectory {folder}/db\nmaxsize 1073741824\n'
        f'limits dn.exact="{LIMITED}" size.soft=300 size.hard=300 size.prtotal=300\n'
        "access to attrs=userPassword by anonymous auth\n"
        f'access to dn.subtree="ou=people,{BASE}" by users read by anonymous none\n'
        "access to * by * read\n"
    )
    ldif = (
        f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\no: Example\ndc: example\n\n"
        f"dn: {USER}\nobjectClass: person\ncn: reader\nsn: reader\n"
        f"userPassword:: {base64.b64encode(PASSWORD.encode()).decode()}\n\n"
        f"dn: {LIMITED}\nobjectClass: person\ncn: limited\nsn: limited\n"
        f"userPassword:: {base64.b64encode(PASSWORD.encode()).decode()}\n\n"
        f"dn: ou=people,{BASE}\nobjectClass: organizationalUnit\nou: people\n\n"
        f"dn: ou=elsewhere,{BASE}\nobjectClass: referral\nobjectClass: extensibleObject\n"
        f"ou: elsewhere\nref: ldap://127.0.0.1:9/ou=elsewhere,{BASE}\n\n{people}"
    )
    (folder / "people.ldif").write_text(ldif)
    assert ADD is not None
    assert PROGRAM is not None
    done = subprocess.run(
        [ADD, "-q", "-f", folder / "slapd.conf", "-l", folder / "people.ldif"],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    port, tls_port = free_port(), free_port()
    urls = f"ldap://127.0.0.1:{port}/ ldaps://127.0.0.1:{tls_port}/"
    process = subprocess.Popen(
        [PROGRAM, "-f", folder / "slapd.conf", "-h", urls, "-d", "0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made = Slapd(folder, process, port, tls_port)
    _wait_for(made)
    return made


def _wait_for(server: Slapd) -> None:
    until = time.monotonic() + 20
    while True:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", server.tls_port)) == 0:
                return
        assert server.process.poll() is None, "slapd ended"
        assert time.monotonic() < until, "slapd does not listen"
        time.sleep(0.05)
